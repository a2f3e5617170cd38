; The Windows installer, for one user and without admin rights. build.sh gives
;   VERSION 0.1.0   NUMBER 0.1.0.0   STAGE the folder to install   OUT the installer's file
;   SIGN a command that signs the uninstaller; left out if nothing is signed
;   QUICK does not compress, for trying the installer
;
; A running copy or a newer installed version is asked about. With /S nobody can be asked: nothing is
; changed, and the exit code says why: 3 a copy is running, 4 a newer version is installed, 5 Windows is
; older than 10, 6 another installer is at work, 7 not enough space. No program is ever ended.
;
; The new files are unpacked beside the old ones first, so that a full disk leaves the old version whole.
Unicode true
Target amd64-unicode
!ifndef QUICK
SetCompressor /SOLID lzma
SetCompressorDictSize 64
!else
SetCompress off
!endif
ManifestSupportedOS Win10
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Nianbao"
!define KIND "Nianbao.Draft"
!define NEW "$INSTDIR\~new"

Name "年报"
BrandingText "政府信息公开年报编辑器 ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\nianbao"
InstallDirRegKey HKCU "${KEY}" InstallLocation
VIProductVersion "${NUMBER}"
VIAddVersionKey /LANG=2052 ProductName "年报"
VIAddVersionKey /LANG=2052 FileDescription "政府信息公开年报编辑器安装程序"
VIAddVersionKey /LANG=2052 FileVersion "${VERSION}"
VIAddVersionKey /LANG=2052 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=2052 LegalCopyright "Nianbao"

!define MUI_ICON "..\icon\program.ico"
!define MUI_UNICON "..\icon\program.ico"
!define MUI_WELCOMEPAGE_TITLE "安装年报 ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "政府信息公开年报编辑器，单机使用，不联网。$\r$\n$\r$\n只装给您自己用，不要管理员权限。已经装过的，稿件、设置和历史版本都留着。"
!define MUI_DIRECTORYPAGE_TEXT_TOP "一般不用改。要装到别处的，请选一个您自己的文件夹。"
!define MUI_FINISHPAGE_TITLE "年报已经装好"
!define MUI_FINISHPAGE_TEXT "以后双击桌面上的“年报”，或者双击 .nianbao 稿件打开。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\nianbao.exe"
!define MUI_FINISHPAGE_RUN_TEXT "现在打开年报"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "只删除程序。您的稿件不动；设置、历史版本和没保存的稿留在 $LOCALAPPDATA\nianbao，以后再装还能用。"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

; Waits until no copy runs from the folder. Windows opens no program for writing that is running.
!macro Free un
Function ${un}Free
  ${Do}
    StrCpy $1 ""
    ${If} ${FileExists} "$INSTDIR\nianbao.exe"
      ClearErrors
      FileOpen $0 "$INSTDIR\nianbao.exe" a
      ${If} ${Errors}
        StrCpy $1 1
      ${Else}
        FileClose $0
      ${EndIf}
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\nianbao-console.exe"
      ClearErrors
      FileOpen $0 "$INSTDIR\nianbao-console.exe" a
      ${If} ${Errors}
        StrCpy $1 1
      ${Else}
        FileClose $0
      ${EndIf}
    ${EndIf}
    ${If} $1 == ""
      Return
    ${EndIf}
    ${If} ${Silent}
    ${OrIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "年报正开着。请先保存稿件，关掉年报，再按“重试”。$\r$\n按“取消”就不做改动。" IDCANCEL`
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
!insertmacro Free ""
!insertmacro Free "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "年报要在 Windows 10 或者 11 上用，这台电脑的 Windows 太旧，没有安装。$\r$\n请换一台电脑，或者请单位的网管升级系统。" /SD IDOK
    SetErrorLevel 5
    Quit
  ${EndIf}
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Local\Nianbao.Installer") p .r0 ?e'
  Pop $1
  ${If} $1 = 183
    MessageBox MB_OK|MB_ICONEXCLAMATION "另一个年报安装程序正开着，请先用那一个装完。" /SD IDOK
    SetErrorLevel 6
    Quit
  ${EndIf}
  ReadRegStr $0 HKCU "${KEY}" DisplayVersion
  ${If} $0 != ""
    ${VersionCompare} $0 "${VERSION}" $1
    ${If} $1 = 1
      ${If} ${Silent}
      ${OrIf} ${Cmd} `MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "这台电脑上已经有更新的年报 $0，这个安装程序里的是 ${VERSION}。$\r$\n新版本存过的稿，旧版本不一定能全部读出来。还是要装旧的吗？" IDNO`
        SetErrorLevel 4
        Quit
      ${EndIf}
    ${EndIf}
  ${EndIf}
  ${If} ${Silent}
    Call Free
    Call Space
  ${EndIf}
FunctionEnd

Function .onInstFailed
  RMDir /r "${NEW}"
FunctionEnd

; Deletes what the program consists of, and nothing else that may lie in the folder.
!macro Remove
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\nianbao.exe"
  Delete "$INSTDIR\nianbao-console.exe"
  Delete "$INSTDIR\nianbao.jar"
  Delete "$INSTDIR\nianbao.options"
  Delete "$INSTDIR\nianbao.aot"
!macroend

!macro Put name
  ${If} ${FileExists} "${NEW}\${name}"
    Rename "${NEW}\${name}" "$INSTDIR\${name}"
  ${EndIf}
!macroend

Section "年报" PROGRAM
  Call Free
  RMDir /r "${NEW}"
  SetOutPath "${NEW}"
  File /r "${STAGE}/*.*"
  SetOutPath "$INSTDIR"
  Call Free
  ClearErrors
  !insertmacro Remove
  !insertmacro Put lib
  !insertmacro Put runtime
  !insertmacro Put nianbao.exe
  !insertmacro Put nianbao-console.exe
  !insertmacro Put nianbao.jar
  !insertmacro Put nianbao.options
  !insertmacro Put nianbao.aot
  RMDir /r "${NEW}"
  ${IfNot} ${FileExists} "$INSTDIR\nianbao.exe"
  ${OrIfNot} ${FileExists} "$INSTDIR\nianbao.jar"
  ${OrIfNot} ${FileExists} "$INSTDIR\lib\*.*"
  ${OrIfNot} ${FileExists} "$INSTDIR\runtime\*.*"
    MessageBox MB_OK|MB_ICONSTOP "没有装好：有的文件放不进 $INSTDIR。$\r$\n请关掉年报和杀毒软件的提示，再运行一次安装程序。稿件不受影响。" /SD IDOK
    Abort
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\年报.lnk" "$INSTDIR\nianbao.exe"
  CreateShortcut "$DESKTOP\年报.lnk" "$INSTDIR\nianbao.exe"

  WriteRegStr HKCU "Software\Classes\.nianbao" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\.nianbao\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "政府信息公开年报稿"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\nianbao.exe,-2"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\nianbao.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  WriteRegStr HKCU "${KEY}" DisplayName "年报（政府信息公开年报编辑器）"
  WriteRegStr HKCU "${KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${KEY}" DisplayIcon "$INSTDIR\nianbao.exe"
  WriteRegStr HKCU "${KEY}" Publisher "Nianbao"
  WriteRegStr HKCU "${KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" NoModify 1
  WriteRegDWORD HKCU "${KEY}" NoRepair 1
  SectionGetSize ${PROGRAM} $0
  WriteRegDWORD HKCU "${KEY}" EstimatedSize $0
SectionEnd

; With /S: whether the disk has room for the new files beside the old ones; the window shows it itself.
Function Space
  SectionGetSize ${PROGRAM} $0
  ${GetRoot} "$INSTDIR" $1
  ${DriveSpace} "$1\" "/D=F /S=K" $2
  ${If} $2 != ""
  ${AndIf} $2 < $0
    SetErrorLevel 7
    Quit
  ${EndIf}
FunctionEnd

Function un.onInit
  ${If} ${Silent}
    Call un.Free
  ${EndIf}
FunctionEnd

Section un.年报
  Call un.Free
  !insertmacro Remove
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\年报.lnk"
  Delete "$DESKTOP\年报.lnk"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegValue HKCU "Software\Classes\.nianbao\OpenWithProgids" "${KIND}"
  ReadRegStr $0 HKCU "Software\Classes\.nianbao" ""
  ${If} $0 == "${KIND}"
    DeleteRegKey HKCU "Software\Classes\.nianbao"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  DeleteRegKey HKCU "${KEY}"
  DetailPrint "您的稿件没有动；设置、历史版本和没保存的稿留在 $LOCALAPPDATA\nianbao"
SectionEnd
