# Finds a Chromium for the tests in a browser. To be sourced.

chromium_find() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

chromium_install() { # only where it is ours to do: root on a Debian machine
  [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null 2>&1 || return 1
  echo "Installing Chromium for the tests in a browser …" >&2
  DEBIAN_FRONTEND=noninteractive apt-get update -qq >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null 2>&1
}

# Exports CHROMIUM; without one the caller leaves the browser tests out, and says so.
chromium_prepare() {
  CHROMIUM=$(chromium_find || { chromium_install && chromium_find; }) || return 1
  export CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}
