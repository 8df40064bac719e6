# Finds a JDK of version 25 or newer and exports JAVA_HOME and PATH. To be sourced; works in bash 3.
# A candidate is judged by its "release" file, so that nothing needs to be started to look at it.

JDK_WANTED=25

jdk_version() { # DIRECTORY -> its main version, or nothing
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" | head -n 1
}

jdk_fits() { # DIRECTORY: new enough, and can compile
  local version
  version=$(jdk_version "$1")
  [ -n "$version" ] && [ "$version" -ge "$JDK_WANTED" ] && [ -x "$1/bin/javac" ]
}

jdk_of_command() { # PROGRAM -> the directory it belongs to, through all links
  local program link
  program=$(command -v "$1" 2>/dev/null) || return 0
  while link=$(readlink "$program"); do
    case $link in
      /*) program=$link ;;
      *) program=$(dirname "$program")/$link ;;
    esac
  done
  (cd "$(dirname "$program")/.." 2>/dev/null && pwd -P) || true
}

jdk_candidates() { # one directory per line, what the user chose first
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  jdk_of_command java
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$JDK_WANTED+" 2>/dev/null || true
  local directory
  for directory in /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jenv/versions/* \
    "${ASDF_DATA_DIR:-$HOME/.asdf}"/installs/java/* "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ ! -d "$directory" ] || printf '%s\n' "$directory"
  done
}

jdk_find() { # exports JAVA_HOME and PATH, or says what to install
  local directory
  while IFS= read -r directory; do
    if jdk_fits "$directory"; then
      export JAVA_HOME="$directory" PATH="$directory/bin:$PATH"
      return 0
    fi
  done <<FOUND
$(jdk_candidates)
FOUND
  echo "Rapport needs a JDK $JDK_WANTED or newer and found none on this machine." >&2
  echo "Install one, for example Temurin $JDK_WANTED from https://adoptium.net, or name its folder in JAVA_HOME." >&2
  return 1
}
