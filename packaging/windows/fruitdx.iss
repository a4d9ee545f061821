; Inno Setup 6. Build on Windows, after `pyinstaller --distpath build/dist --workpath build/pyinstaller installer.spec`:
;   iscc /DVersion=0.1.0 packaging\windows\fruitdx.iss
; With a certificate, name its sign tool: iscc /DVersion=0.1.0 /DSign=1 "/Ssigner=signtool sign /a /fd sha256 /tr http://timestamp.digicert.com /td sha256 $f" ...

#ifndef Version
  #error Name the version: /DVersion=0.1.0
#endif
#ifndef Folder
  #define Folder "..\..\build\dist\FruitDx Desktop"
#endif

[Setup]
AppId={{6B0C4A0E-5B2F-4D53-9D0E-7F4C5C1E9A21}
AppName=FruitDx Desktop
AppVersion={#Version}
AppPublisher=FruitDx
VersionInfoVersion={#Version}
DefaultDirName={autopf}\FruitDx Desktop
DefaultGroupName=FruitDx Desktop
; Works without an administrator: growers' computers are often managed by someone else.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\build\installer
OutputBaseFilename=FruitDx-Desktop-{#Version}-windows-x64
Compression=lzma2
SolidCompression=yes
CloseApplications=yes
SetupIconFile=fruitdx.ico
UninstallDisplayIcon={app}\FruitDx Desktop.exe
#ifdef Sign
SignTool=signer
SignedUninstaller=yes
#endif

[Tasks]
Name: desktopicon; Description: "Put an icon on the desktop"; Flags: unchecked

[InstallDelete]
; Files of an older version must not mix with the new one. The user's models and photos are elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
#ifdef Sign
Source: "{#Folder}\*.exe"; DestDir: "{app}"; Flags: ignoreversion sign
#else
Source: "{#Folder}\*.exe"; DestDir: "{app}"; Flags: ignoreversion
#endif
Source: "{#Folder}\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\FruitDx Desktop"; Filename: "{app}\FruitDx Desktop.exe"
Name: "{autodesktop}\FruitDx Desktop"; Filename: "{app}\FruitDx Desktop.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\FruitDx Desktop.exe"; Description: "Open FruitDx Desktop"; Flags: nowait postinstall skipifsilent
