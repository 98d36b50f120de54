; Installs the bundle for every user of this machine: identity-kiosk-setup.exe [/S] [/AUTOSTART] [/D=FOLDER]
;
; makensis -DVERSION=… -DTREE=… -DOUTPUT=… -DICON=… -DSIZE=… installer.nsi (packaging/windows/build.py)
; An upgrade takes the place of the program; what was configured and recorded is left by both it and the uninstaller.

Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel admin
SetCompressor /SOLID lzma
CRCCheck force

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "x64.nsh"

!define NAME "Identity Kiosk"
!define PROGRAM "identity-kiosk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PROGRAM}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
; Qt loads the ICU of Windows itself, which is there from version 1903 on.
!define OLDEST_BUILD 18362

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\Identity Kiosk"
InstallDirRegKey HKLM "Software\${PROGRAM}" "Folder"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_LICENSE "${TREE}/_internal/licences/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section "Identity Kiosk" PROGRAM_ITSELF
  SectionIn RO
  ; A kiosk that runs holds its files, and somebody may be in the middle of a visit: it is not killed.
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}.exe"
    FileOpen $0 "$INSTDIR\${PROGRAM}.exe" a
    FileClose $0
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}-cli.exe"
    FileOpen $0 "$INSTDIR\${PROGRAM}-cli.exe" a
    FileClose $0
  ${EndIf}
  ${If} ${Errors}
    MessageBox MB_ICONSTOP "Identity Kiosk is running. End it, and install again." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  ; The earlier version's files, and only those: the new one loads nothing of it.
  RMDir /r "$INSTDIR\_internal"

  SetOutPath "$INSTDIR"
  File /r "${TREE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  ; Every user may add files to a folder that is made in ProgramData. Whoever can change the
  ; configuration has the desk: administrators and the system write, users read. What was in the
  ; folder before the first installation is held to the same; later, a secret's own list stays.
  CreateDirectory "$APPDATA\${PROGRAM}"
  CreateDirectory "$APPDATA\${PROGRAM}\conf.d"
  ReadRegStr $1 HKLM "Software\${PROGRAM}" "Folder"
  ${If} $1 == ""
    nsExec::Exec 'icacls.exe "$APPDATA\${PROGRAM}" /setowner *S-1-5-32-544 /T'
    Pop $0
    nsExec::Exec 'icacls.exe "$APPDATA\${PROGRAM}\*" /reset /T /C'
    Pop $0
  ${EndIf}
  nsExec::Exec 'icacls.exe "$APPDATA\${PROGRAM}" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX'
  Pop $0
  ${If} $0 != 0
    MessageBox MB_ICONSTOP "The folder of the configuration cannot be closed to other users." /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}.exe"
  WriteRegStr HKLM "Software\${PROGRAM}" "Folder" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe"
  WriteRegStr HKLM "${UNINSTALL}" "Publisher" "Identity Kiosk maintainers"
  WriteRegStr HKLM "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "NoRepair" 1
  WriteRegDWORD HKLM "${UNINSTALL}" "EstimatedSize" ${SIZE}
SectionEnd

Section /o "Start when a user signs in" AUTOSTART
  WriteRegStr HKLM "${RUN}" "${PROGRAM}" '"$INSTDIR\${PROGRAM}.exe"'
SectionEnd

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "Identity Kiosk needs a 64-bit Windows." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
  ReadRegStr $0 HKLM "Software\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${If} $0 < ${OLDEST_BUILD}
    MessageBox MB_ICONSTOP "Identity Kiosk needs Windows 10, version 1903, or newer." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AUTOSTART" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${AUTOSTART}
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
FunctionEnd

Section "Uninstall"
  ClearErrors
  FileOpen $0 "$INSTDIR\${PROGRAM}.exe" a
  FileClose $0
  ${If} ${Errors}
  ${AndIf} ${FileExists} "$INSTDIR\${PROGRAM}.exe"
    MessageBox MB_ICONSTOP "Identity Kiosk is running. End it, and uninstall again." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}.exe"
  Delete "$INSTDIR\${PROGRAM}-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKLM "${UNINSTALL}"
  DeleteRegKey HKLM "Software\${PROGRAM}"
  DeleteRegValue HKLM "${RUN}" "${PROGRAM}"
  ; $APPDATA\identity-kiosk stays, and so does each user's journal.
SectionEnd
