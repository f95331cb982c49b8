#!/usr/bin/env bash
# Compiles consumers outside the repository against nothing but the packages of artifacts/packages:
# a C# 7.3 library on netstandard2.0, and a console project for the code of each README, whose output must be what the README shows.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
packages="$root/artifacts/packages"
core=$(find "$packages" -name 'Ltc.Core.*.nupkg' 2>/dev/null | head -n 1)
[ -n "$core" ] || { echo "no packages; run eng/check-pack.sh first"; exit 1; }
LtcVersion=$(basename "$core" .nupkg)
LtcVersion=${LtcVersion#Ltc.Core.}
export LtcVersion MSBUILDDISABLENODEREUSE=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export NUGET_PACKAGES="$work/packages"
cp -r "$root/tests/consumers/." "$work/"
cat > "$work/nuget.config" <<CONFIG
<configuration>
  <packageSources>
    <add key="packed" value="$packages" />
  </packageSources>
</configuration>
CONFIG

build() { dotnet build "$1" -c Release --nologo -v quiet -clp:NoSummary; }

# block KIND FILE: the first fenced block of that language.
block() { awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; next } /^```/ && inside { exit } inside' "$2"; }

passed=0
build "$work/CSharp73/CSharp73.csproj"
passed=$((passed + 1))

for readme in "$root/README.md" "$root"/src/*/README.md; do
    block csharp "$readme" > "$work/Readme/Program.cs"
    [ -s "$work/Readme/Program.cs" ] || continue
    build "$work/Readme/Readme.csproj"
    dotnet "$work/Readme/bin/Release/net10.0/Readme.dll" > "$work/output.txt"
    block text "$readme" > "$work/expected.txt"
    if ! diff --strip-trailing-cr "$work/expected.txt" "$work/output.txt"; then
        echo "${readme#"$root"/}: the output is not what it shows"
        exit 1
    fi
    passed=$((passed + 1))
done

# What was compiled against is what was packed, not a package of the same name from elsewhere.
for package in "$packages"/Ltc.*.nupkg; do
    id=$(basename "$package" ".$LtcVersion.nupkg" | tr '[:upper:]' '[:lower:]')
    restored="$NUGET_PACKAGES/$id/$LtcVersion/$id.$LtcVersion.nupkg"
    [ ! -f "$restored" ] || cmp "$package" "$restored"
done
cmp "$core" "$NUGET_PACKAGES/ltc.core/$LtcVersion/ltc.core.$LtcVersion.nupkg"

tool=$(find "$packages" -name 'Ltc.Cli.*.nupkg' | head -n 1)
if [ -n "$tool" ]; then
    dotnet tool install Ltc.Cli --tool-path "$work/tools" --version "$LtcVersion" --configfile "$work/nuget.config" > "$work/tool.txt" || { cat "$work/tool.txt"; exit 1; }
    "$work/tools/ltc" --version > /dev/null
    passed=$((passed + 1))
fi
echo "$passed consumers compile and run against version $LtcVersion of the packages"
