# Runs Maven: the one on the PATH if it is 3.8 or newer, otherwise the wrapper, which fetches one.
# To be sourced after jdk_find, from the project's folder.

maven_on_path_fits() {
  command -v mvn >/dev/null 2>&1 || return 1
  # asked outside the project, whose .mvn/jvm.config an old JDK would not understand
  local version major minor
  version=$(cd / && mvn -B --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  major=${version%%.*}
  minor=${version#*.}
  minor=${minor%%.*}
  [ -n "$major" ] && { [ "$major" -gt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -ge 8 ]; }; }
}

maven() {
  if [ -z "${MAVEN_COMMAND:-}" ]; then
    if maven_on_path_fits; then MAVEN_COMMAND=mvn; else MAVEN_COMMAND=./mvnw; fi
  fi
  "$MAVEN_COMMAND" -B -ntp -Dstyle.color=never "$@"
}
