#!/usr/bin/env bash
# Signs the app that `make package` built and packs it into a disk image. Runs on macOS.
#   SIGN_IDENTITY    name of a Developer ID certificate; without it the app is signed ad hoc, for this Mac only
#   NOTARY_PROFILE   profile of `xcrun notarytool store-credentials`; without it the image is not notarised
set -euo pipefail
cd "$(dirname "$0")/../.."

app="build/dist/FruitDx Desktop.app"
version=$(.venv/bin/python -c 'import fruitdx_desktop; print(fruitdx_desktop.__version__)')
image="build/installer/FruitDx-Desktop-$version-macos-arm64.dmg"
identity=${SIGN_IDENTITY:--}
options=(--force --sign "$identity")
if [ "$identity" != - ]; then
    options+=(--timestamp --options runtime --entitlements packaging/macos/entitlements.plist)
fi

# From the inside out, each by itself: --deep would give all the outer one's entitlements and miss what lies in Resources.
find "$app/Contents" -type f -print0 | while IFS= read -r -d '' file; do
    case $(file -b "$file") in
    Mach-O*) codesign "${options[@]}" "$file" ;;
    esac
done
find "$app/Contents" -depth -type d -name '*.framework' -print0 | while IFS= read -r -d '' framework; do
    codesign "${options[@]}" "$framework"
done
codesign "${options[@]}" "$app"
codesign --verify --strict --verbose=2 "$app"

mkdir -p build/installer
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$image"
hdiutil create -volname "FruitDx Desktop" -srcfolder "$staging" -format UDZO "$image"
if [ "$identity" != - ]; then
    codesign --force --sign "$identity" --timestamp "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
