#!/bin/sh
# Signs the app, puts it into a disk image and has Apple look at that: where the certificate is.
#
#     packaging/macos/sign.sh "Developer ID Application: NAME (TEAM)" PROFILE
#
# PROFILE is one of notarytool's, made once by: xcrun notarytool store-credentials PROFILE
# Without arguments the image is made unsigned, which is of use on the machine that made it alone.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
app="$root/dist/Identity Kiosk.app"
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/kiosk/__init__.py")
image="$root/dist/identity-kiosk-$version-$(uname -m).dmg"
identity=${1-}
profile=${2-}

if [ -n "$identity" ]; then
    # From the inside out: what is signed may not change afterwards.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$identity"
    find "$app/Contents/Frameworks" -name '*.framework' -prune -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$identity"
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$identity" "$app"
    codesign --verify --strict --deep "$app"
fi

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname "Identity Kiosk" -srcfolder "$stage" -format UDZO -ov "$image"

if [ -n "$identity" ]; then
    codesign --timestamp --sign "$identity" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature "$image"
fi
(cd "$root/dist" && shasum -a 256 "$(basename "$image")" >SHA256SUMS-macos-"$(uname -m)")
echo "$image"
