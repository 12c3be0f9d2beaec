# shellcheck shell=sh
# What the commands in this folder share: find the JDK and Maven, and build when something changed.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 2; }

# The version of a JDK, from its release file: no JVM has to start for it.
jdk_version() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || true
}

find_jdk() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
        version=$(jdk_version "$home")
        if [ "${version:-0}" -ge 25 ]; then
            JAVA_HOME=$home
            export JAVA_HOME
            return
        fi
    done
    die "Pochtenie needs a JDK 25 or newer, and none was found: install one (Temurin 25, say) or set JAVA_HOME."
}

# Installs Debian packages where that is allowed; otherwise says what is missing.
debian() {
    missing=$*
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "Installing $missing …"
        export DEBIAN_FRONTEND=noninteractive
        { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1 ||
            die "Could not install: $missing. Install it by hand and try again."
    else
        die "Missing: $missing. Install it (as root: apt-get install $missing) and try again."
    fi
}

find_maven() {
    command -v mvn >/dev/null || debian maven
}

# Quiet, and without the JDK's warnings about Maven's own libraries.
maven() {
    find_maven
    MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
        mvn -B -ntp -f "${pom:-$root/pom.xml}" "$@"
}

# Whether the application was built and nothing in the sources is newer.
built() {
    [ -f "$root/desk/target/desk.jar" ] && [ -d "$root/desk/target/lib" ] &&
        [ -z "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/letters/src/main "$root"/rulebook/src/main \
            "$root"/grammar/src/main "$root"/desk/src/main -name node_modules -prune -o \
            -newer "$root/desk/target/desk.jar" -type f -print -quit)" ]
}

build() {
    built && return
    say "Building Pochtenie (a few minutes the first time) …"
    maven -q -DskipTests -pl desk -am package >&2 || die "The build failed; what Maven said stands above."
    touch "$root/desk/target/desk.jar"
    rehearse
}

# Opens and closes a desk once, so that the JVM keeps what it has loaded and linked: later starts take half the time.
# Without that archive everything works as well, so a rehearsal that fails is no fault.
rehearse() {
    aot=$root/desk/target/pochtenie.aot
    rm -f "$aot"
    stage=$(mktemp -d)
    chmod 755 "$stage"
    say "Rehearsing the start …"
    # shellcheck disable=SC2046 # the flags are words
    env -i PATH="$PATH" HOME="$HOME" POCHTENIE_DATA="$stage" POCHTENIE_PORT=0 "$JAVA_HOME/bin/java" $(java_flags) -XX:AOTCacheOutput="$aot" \
        -cp "$(class_path)" org.pochtenie.desk.Pochtenie serve >"$stage/log" 2>&1 &
    rehearsal=$!
    for _ in $(seq 120); do
        grep -q "Started Pochtenie" "$stage/log" 2>/dev/null && break
        kill -0 "$rehearsal" 2>/dev/null || break
        sleep 1
    done
    kill "$rehearsal" 2>/dev/null || true
    wait "$rehearsal" 2>/dev/null || true
    rm -rf "$stage"
}

# Small and quick to start; with the archive of loaded classes that the rehearsal has made.
java_flags() {
    flags="-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms${JAVA_LEAST:-48m} -Xmx${JAVA_HEAP:-512m} -Xss512k"
    [ -z "${JAVA_YOUNG:-}" ] || flags="$flags -Xmn$JAVA_YOUNG"
    flags="$flags -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
    if [ -f "$root/desk/target/pochtenie.aot" ]; then
        flags="$flags -XX:AOTCache=$root/desk/target/pochtenie.aot -Xlog:aot=off -Xlog:cds=off"
    fi
    printf '%s' "$flags"
}

class_path() {
    printf '%s' "$root/desk/target/desk.jar:$root/desk/target/lib/*"
}
