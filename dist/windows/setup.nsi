; setup.exe: for one user, without administrator's rights. `build.sh` gives VERSION, NUMBERS, FILES, ART and OUT.
;   setup.exe /S            asks nothing
;   setup.exe /LANG=1043    speaks Dutch (1033 1040 1043 1048 1049 2052), whatever the system speaks
;   setup.exe /D=C:\Folder  installs there (the last argument)
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh

Name "Folioscope"
Caption "Folioscope ${VERSION}"
BrandingText "Folioscope ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Folioscope"
InstallDirRegKey HKCU "Software\Folioscope" "Folder"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define CLASSES "Software\Classes"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Folioscope"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\folioscope.exe"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ART}\wizard.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${ART}\wizard.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH FitControl
!define MUI_UNWELCOMEFINISHPAGE_BITMAP_STRETCH FitControl
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${ART}\header.bmp"
!define MUI_HEADERIMAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_HEADERIMAGE_UNBITMAP "${ART}\header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP_STRETCH AspectFitHeight
!define MUI_ABORTWARNING

!define MUI_WELCOMEPAGE_TEXT "$(WELCOME)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\folioscope.exe"
!define MUI_FINISHPAGE_SHOWREADME ""
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_FINISHPAGE_SHOWREADME_TEXT "$(DESKTOP_SHORTCUT)"
!define MUI_FINISHPAGE_SHOWREADME_FUNCTION DesktopShortcut
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(LEFT_ALONE)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Romanian"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Russian"
!include "${HERE}\strings.nsh"

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=1033 "ProductName" "Folioscope"
VIAddVersionKey /LANG=1033 "FileDescription" "Folioscope"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "MIT OR Apache-2.0"

; A file that runs cannot be opened for writing.
!macro RefuseWhileRunning
    again:
    ${If} ${FileExists} "$INSTDIR\folioscope.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\folioscope.exe" a
        ${If} ${Errors}
            MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
            SetErrorLevel 3
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

; /LANG=… on the command line goes before the system's language.
!macro ChooseLanguage
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/LANG=" $1
    ${IfNot} ${Errors}
        StrCpy $LANGUAGE $1
    ${EndIf}
!macroend

Function .onInit
    !insertmacro ChooseLanguage
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
        SetErrorLevel 4
        Quit
    ${EndIf}
    SetShellVarContext current
FunctionEnd

Function un.onInit
    !insertmacro ChooseLanguage
    SetShellVarContext current
FunctionEnd

Function DesktopShortcut
    CreateShortcut "$DESKTOP\Folioscope.lnk" "$INSTDIR\folioscope.exe"
FunctionEnd

; Offered under "Open with"; what opens the file by default stays.
!macro Offer ENDING
    WriteRegStr HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "Folioscope.Spreadsheet" ""
    WriteRegStr HKCU "${CLASSES}\Applications\folioscope.exe\SupportedTypes" ".${ENDING}" ""
!macroend
!macro OfferNoMore ENDING
    DeleteRegValue HKCU "${CLASSES}\.${ENDING}\OpenWithProgids" "Folioscope.Spreadsheet"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.${ENDING}\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.${ENDING}"
!macroend
!macro ForEachSpreadsheet DO
    !insertmacro ${DO} xlsx
    !insertmacro ${DO} xlsm
    !insertmacro ${DO} xlsb
    !insertmacro ${DO} xls
    !insertmacro ${DO} ods
    !insertmacro ${DO} csv
    !insertmacro ${DO} tsv
!macroend

Section "Folioscope"
    !insertmacro RefuseWhileRunning
    SetOutPath "$INSTDIR"
    File "${FILES}\*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Folioscope.lnk" "$INSTDIR\folioscope.exe"

    WriteRegStr HKCU "Software\Folioscope" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\folioscope.exe"

    WriteRegStr HKCU "${CLASSES}\.folio" "" "Folioscope.Project"
    WriteRegStr HKCU "${CLASSES}\.folio" "Content Type" "application/x-folioscope"
    WriteRegStr HKCU "${CLASSES}\.folio\OpenWithProgids" "Folioscope.Project" ""
    WriteRegStr HKCU "${CLASSES}\Folioscope.Project" "" "$(PROJECT)"
    WriteRegStr HKCU "${CLASSES}\Folioscope.Project\DefaultIcon" "" "$INSTDIR\folioscope.exe,0"
    WriteRegStr HKCU "${CLASSES}\Folioscope.Project\shell\open\command" "" '"$INSTDIR\folioscope.exe" "%1"'

    WriteRegStr HKCU "${CLASSES}\Folioscope.Spreadsheet" "" "$(SPREADSHEET)"
    WriteRegStr HKCU "${CLASSES}\Folioscope.Spreadsheet\shell\open\command" "" '"$INSTDIR\folioscope.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\Applications\folioscope.exe" "FriendlyAppName" "Folioscope"
    WriteRegStr HKCU "${CLASSES}\Applications\folioscope.exe\shell\open\command" "" '"$INSTDIR\folioscope.exe" "%1"'
    WriteRegStr HKCU "${CLASSES}\Applications\folioscope.exe\SupportedTypes" ".folio" ""
    !insertmacro ForEachSpreadsheet Offer

    WriteRegStr HKCU "${ENTRY}" "DisplayName" "Folioscope"
    WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\folioscope.exe,0"
    WriteRegStr HKCU "${ENTRY}" "Publisher" "Folioscope"
    WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
    WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" $0
    ${RefreshShellIcons}
SectionEnd

; Takes away what setup put there, by name: projects, spreadsheets and settings stay.
Section "Uninstall"
    !insertmacro RefuseWhileRunning
    !include "${ART}\remove.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Folioscope.lnk"
    Delete "$DESKTOP\Folioscope.lnk"

    !insertmacro ForEachSpreadsheet OfferNoMore
    ReadRegStr $0 HKCU "${CLASSES}\.folio" ""
    ${If} $0 == "Folioscope.Project"
        DeleteRegKey HKCU "${CLASSES}\.folio"
    ${EndIf}
    DeleteRegKey HKCU "${CLASSES}\Folioscope.Project"
    DeleteRegKey HKCU "${CLASSES}\Folioscope.Spreadsheet"
    DeleteRegKey HKCU "${CLASSES}\Applications\folioscope.exe"
    DeleteRegKey HKCU "${APP_PATH}"
    DeleteRegKey HKCU "Software\Folioscope"
    DeleteRegKey HKCU "${ENTRY}"
    ${un.RefreshShellIcons}
SectionEnd
