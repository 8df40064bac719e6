# What measures the shipped program lives among the tests and is no part of it. To be sourced from the project's folder.

. bin/lib/program.sh

# Replaces this shell: measuring_java CLASS ARGUMENTS…, beside a program that is built and ready.
measuring_java() {
  local classpath=target/measuring.classpath
  program_prepare || return 1
  say "Compiling what measures …"
  maven -q test-compile dependency:build-classpath -Dmdep.outputFile="$classpath" -Dspotless.check.skip=true >&2
  exec java -XX:+UseSerialGC -Xmx512m -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED \
    -cp "target/classes:target/test-classes:$(cat "$classpath")" "$@"
}
