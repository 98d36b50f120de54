# Signs what is named, where the certificate is: sign.ps1 -Thumbprint 0123… FILE...
#
# First every program and library of the tree, before the installers are made of it; then both installers.
#     Get-ChildItem -Recurse identity-kiosk -Include *.exe, *.dll, *.pyd | packaging\windows\sign.ps1 -Thumbprint …
#     packaging\windows\sign.ps1 -Thumbprint … dist\identity-kiosk-VERSION-x64-setup.exe dist\identity-kiosk-VERSION-x64.msi
# What is signed by its maker already, as Qt's and Python's libraries partly are, keeps that signature.
# SHA256SUMS is of the files before: make it anew afterwards (Get-FileHash).
param(
    [Parameter(Mandatory)] [string] $Thumbprint,
    [string] $Timestamp = "http://timestamp.digicert.com",
    [Parameter(Mandatory, ValueFromPipeline, ValueFromRemainingArguments)] [string[]] $Path
)
begin { $ErrorActionPreference = "Stop"; $files = @() }
process { $files += $Path }
end {
    $unsigned = $files | Where-Object { (Get-AuthenticodeSignature -LiteralPath $_).Status -ne "Valid" }
    foreach ($file in $unsigned) {
        & signtool sign /sha1 $Thumbprint /fd SHA256 /td SHA256 /tr $Timestamp /d "Identity Kiosk" $file
        if ($LASTEXITCODE -ne 0) { throw "signtool could not sign $file" }
    }
    foreach ($file in $files) {
        & signtool verify /pa /q $file
        if ($LASTEXITCODE -ne 0) { throw "$file is not signed as Windows wants it" }
    }
}
