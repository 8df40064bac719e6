# The built program: made when the sources are newer, unpacked, given its AOT cache, started.
# To be sourced from the project's folder; every script that runs Rapport uses it.

. bin/lib/jdk.sh
. bin/lib/maven.sh

JAR=target/rapport.jar
RUN=target/run # the unpacked program; a JAR inside a JAR starts seconds slower
CACHE=$RUN/rapport.aot

# Measured in docs/performance.md: the serial collector and a small heap suit a team's server.
JAVA_FLAGS="-XX:+UseSerialGC -Xms72m -Xmx512m -XX:NewSize=32m -XX:MaxNewSize=48m -Xss512k"
JAVA_FLAGS="$JAVA_FLAGS --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Djava.awt.headless=true"

say() { printf '%s\n' "$*" >&2; }

sources_are_newer() {
  [ ! -f "$JAR" ] || [ -n "$(find pom.xml src/main -newer "$JAR" 2>/dev/null | head -n 1)" ]
}

program_build() {
  sources_are_newer || return 0
  say "Building Rapport, a minute or two the first time …"
  maven -q -DskipTests -Dspotless.check.skip=true package >&2 || { say "The build failed; its messages are above."; return 1; }
  touch "$JAR"
}

program_key() { # what the unpacked program and its cache depend on
  printf '%s\n' "$(ls -ln "$JAR")" "$JAVA_HOME $(cksum <"$JAVA_HOME/release")" "$JAVA_FLAGS"
}

program_unpack() {
  local key
  key=$(program_key)
  [ "$(cat "$RUN/key" 2>/dev/null)" != "$key" ] || return 0
  rm -rf "$RUN"
  java -Djarmode=tools -jar "$JAR" extract --destination "$RUN" >/dev/null
  program_train || say "No quick start this time: the AOT cache was not made. Rapport works without it."
  printf '%s\n' "$key" >"$RUN/key"
}

# A short run on a throw-away database that looks at the main pages; the JVM writes down what it
# loaded. Trained with the first compiler alone: a cache with profiles for the second made starts
# slower, for it then compiles at once what is needed later. The unpacked PostgreSQL is shared with the real data folder.
program_train() {
  say "Preparing quick starts, once …"
  local data="${RAPPORT_DATA:-data}" place="$RUN/training"
  (umask 077 && mkdir -p "$data/postgres-binaries" "$place") || return 1
  ln -s "$(cd "$data" && pwd -P)/postgres-binaries" "$place/postgres-binaries"
  if ! env -u RAPPORT_DB_URL RAPPORT_DATA="$place" RAPPORT_PORT=0 RAPPORT_ADDRESS=127.0.0.1 \
    RAPPORT_TRAINING=true RAPPORT_ADMIN_EMAIL=training@rapport.local RAPPORT_ADMIN_PASSWORD="training-$$-$RANDOM$RANDOM" \
    java $JAVA_FLAGS -XX:TieredStopAtLevel=1 -Xlog:aot=off -Xlog:cds=off -XX:AOTCacheOutput="$CACHE" -Dspring.aot.enabled=true \
    -jar "$RUN/rapport.jar" >"$RUN/training.log" 2>&1; then
    rm -f "$CACHE"
    return 1
  fi
  rm -rf "$place"
  [ -f "$CACHE" ]
}

program_prepare() { # everything that must be there before Java starts
  jdk_find && program_build && program_unpack
}

# Replaces this shell, so that signals reach Java itself. RAPPORT_JAVA_OPTIONS has the last word.
program_exec() {
  local flags="$JAVA_FLAGS"
  [ ! -f "$CACHE" ] || flags="$flags -XX:AOTCache=$CACHE -Xlog:aot*=off -Xlog:cds*=off"
  case "${RAPPORT_DEV:-}" in
    '' | 0 | false | no | off) flags="$flags -Dspring.aot.enabled=true" ;;
    *) flags="$flags -Dspring.profiles.active=dev" ;;
  esac
  exec java $flags ${RAPPORT_JAVA_OPTIONS:-} -jar "$RUN/rapport.jar" "$@"
}

# rapport_java SUB-COMMAND ARGUMENTS…: works beside a running Rapport, without a web server.
rapport_java() {
  program_prepare || return 1
  export RAPPORT_GUEST=true
  program_exec "$@"
}
