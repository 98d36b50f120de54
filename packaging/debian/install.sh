#!/bin/sh
# Install Identity Kiosk from this folder, without a network. As root; what the machine has already
# stays as it is.
set -eu
folder=$(cd "$(dirname "$0")" && pwd)
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
mkdir -p "$own/lists/partial"
# A path with spaces would need an escape in the list of sources; a link has none.
ln -s "$folder" "$own/folder"
echo "deb [trusted=yes] file:$own/folder ./" >"$own/sources.list"
chmod 755 "$own"
from() {
    DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o Dir::Etc::SourceList="$own/sources.list" -o Dir::Etc::SourceParts=/dev/null \
        -o Dir::State::Lists="$own/lists" -o APT::Sandbox::User=root "$@"
}
from update
# Everything that the folder was made for, the browser among it where it has one.
set -- identity-kiosk
for package in "$folder"/chromium_*.deb; do
    [ ! -e "$package" ] || set -- "$@" chromium
done
from install --no-install-recommends "$@"
