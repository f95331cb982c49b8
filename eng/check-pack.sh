#!/usr/bin/env bash
# Packs the current commit in two fresh clones at different paths and compares every package byte for byte.
# Analyzers judge the build, not the bytes: they run there. The packages of the first clone stay in artifacts/packages: what is tested is what is published.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
commit=$(git -C "$root" rev-parse HEAD)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unset LtcTargets
export MSBUILDDISABLENODEREUSE=1

[ -z "$(git -C "$root" status --porcelain)" ] || echo "note: uncommitted changes are not packed; packing $commit"

for clone in "$work/one" "$work/second/deeper"; do
    mkdir -p "$clone"
    git clone --quiet "$root" "$clone"
    git -C "$clone" checkout --quiet --detach "$commit"
    dotnet pack "$clone/Ltc.Core.sln" -c Release --nologo -v quiet -p:RunAnalyzers=false
done

cd "$work/one/artifacts/packages"
count=0
for package in *.nupkg *.snupkg; do
    if ! cmp "$package" "$work/second/deeper/artifacts/packages/$package"; then
        echo "$package differs between two packs of $commit"
        exit 1
    fi
    count=$((count + 1))
done
if [ "$count" -lt 2 ] || [ "$count" -ne "$(find "$work/second/deeper/artifacts/packages" -type f | wc -l)" ]; then
    echo "the two packs hold different packages"
    exit 1
fi

rm -rf "$root/artifacts/packages"
mkdir -p "$root/artifacts/packages"
cp ./* "$root/artifacts/packages/"
echo "$count packages, byte-identical in two clones of $commit"
