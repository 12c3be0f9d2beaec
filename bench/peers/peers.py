#!/usr/bin/env python3
"""Reads the letters of the mutation set by Pochtenie and by other programs, each in a fresh process, and writes the table of
docs/benchmarks.md. Called by "bin/bench peers"; says of every program that is not here why, and goes on without it."""
import json
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
HERE = os.path.join(ROOT, "bench", "target", "peers")
PAGE = os.path.join(ROOT, "docs", "benchmarks.md")
BEGIN, END = "<!-- written by bin/bench peers -->", "<!-- end of peers -->"
JAVA = [os.path.join(os.environ["JAVA_HOME"], "bin", "java"), "-XX:+UseSerialGC", "-Xmx1g", "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow"]
ROUNDS = 3


def guard(*arguments):
    ran = subprocess.run([*JAVA, "-cp", os.path.join(ROOT, "rulebook", "target", "test-classes") + ":" +
                          os.path.join(ROOT, "bench", "target", "bench.jar") + ":" + os.path.join(ROOT, "bench", "target", "lib", "*"),
                          "org.pochtenie.rulebook.mutation.PeerLetters", *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                         encoding="utf-8", check=True, cwd=os.path.join(ROOT, "rulebook"))
    return ran.stdout


def varied(letters, number):
    """The same letters with another sentence in every paragraph: no cache may answer."""
    more = {"ru": r"\1 Это пункт %d.", "en": r"\1 This is item %d."}
    return [{"id": one["id"], "lang": one["lang"], "text": re.sub(r"([.!?])$", more[one["lang"]] % number, one["text"], flags=re.M)}
            for one in letters]


def node(tool, letters):
    if not shutil.which("node") or not os.path.isdir(os.path.join(HERE, "node_modules")):
        raise FileNotFoundError("node or the packages of npm")
    script = shutil.copy(os.path.join(ROOT, "bench", "peers", "peers.mjs"), HERE)
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump({"first": letters, "rounds": [varied(letters, n) for n in range(1, ROUNDS + 1)]}, file)
        file.flush()
        ran = subprocess.run(["node", script, tool, file.name], stdout=subprocess.PIPE, encoding="utf-8", check=True, cwd=HERE, timeout=900)
    return json.loads(ran.stdout)


def ticks(process):
    with open("/proc/%d/stat" % process.pid) as stat:
        parts = stat.read().rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def languagetool(letters):
    jars = os.path.join(HERE, "languagetool")
    if not os.path.isdir(jars):
        raise FileNotFoundError("LanguageTool's server")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([*JAVA, "-cp", os.path.join(jars, "*"), "org.languagetool.server.HTTPServer", "--port", str(port)],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def check(one):
        told = {"text": one["text"], "language": {"ru": "ru-RU", "en": "en-US"}[one["lang"]]}
        with urllib.request.urlopen("http://127.0.0.1:%d/v2/check" % port, urllib.parse.urlencode(told).encode(), timeout=120) as answer:
            return len(json.load(answer)["matches"])

    try:
        for _ in range(60):
            time.sleep(1)
            try:
                check({"text": ".", "lang": letters[0]["lang"]})
                break
            except OSError:
                if process.poll() is not None:
                    raise FileNotFoundError("LanguageTool's server did not start")
        counts = {one["id"]: check(one) for one in letters}
        first = ticks(process)
        for number in range(1, ROUNDS):
            for one in varied(letters, number):
                check(one)
        before = ticks(process)
        for one in varied(letters, ROUNDS):
            check(one)
        return {"first": first, "warm": 1000 * (ticks(process) - before) / len(letters), "counts": counts}
    finally:
        process.terminate()
        process.wait()


def hunspell(letters):
    if not shutil.which("hunspell"):
        raise FileNotFoundError("hunspell")
    dictionary = {"ru": "ru_RU", "en": "en_US"}[letters[0]["lang"]]

    def run(texts):
        begun = resource.getrusage(resource.RUSAGE_CHILDREN)
        ran = subprocess.run(["hunspell", "-i", "utf-8", "-d", dictionary, "-l"], input="\n\n".join(texts), stdout=subprocess.PIPE,
                             encoding="utf-8", check=True)
        ended = resource.getrusage(resource.RUSAGE_CHILDREN)
        return ran.stdout.split(), ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime

    words, first = run([one["text"] for one in letters])
    _, empty = run([""])
    unknown = set(words)
    counts = {one["id"]: sum(word in unknown for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", one["text"])) for one in letters}
    return {"first": first, "warm": 1000 * (first - empty) / len(letters), "counts": counts}


PEERS = [
    ("Pochtenie, the whole rulebook", ("ru", "en"), lambda letters: json.loads(guard("guard", letters[0]["lang"]))),
    ("the same with the grammar stage", ("ru", "en"), lambda letters: json.loads(guard("guard", letters[0]["lang"], "grammar"))),
    ("LanguageTool 6.8, HTTP server", ("ru", "en"), languagetool),
    ("hunspell", ("ru", "en"), hunspell),
    ("harper.js", ("en",), lambda letters: node("harper", letters)),
    ("write-good", ("en",), lambda letters: node("write-good", letters)),
    ("retext (spell, repeated words, articles, equality, passive)", ("en",), lambda letters: node("retext", letters)),
]


def row(name, language, letters, told):
    counts = told["counts"]
    good = [one for one in letters if one["group"] == "good"]
    said = sum(counts[one["id"]] for one in good)

    def found(group):
        of = [one for one in letters if one["group"] == group]
        seen = sum(counts[one["id"]] > counts[one["of"]] for one in of)
        return "%d of %d = %.0f %%" % (seen, len(of), 100 * seen / max(1, len(of)))

    return [name, language, "%.2f ms" % told["warm"], "%.1f s" % told["first"], "%.2f" % (said / len(good)), found("misspelt"), found("words")]


def main():
    all_letters = [json.loads(line) for line in guard("letters").split("\n") if line]
    rows = []
    for language in ("ru", "en"):
        letters = [one for one in all_letters if one["lang"] == language]
        for name, languages, read in PEERS:
            if language in languages:
                print("… " + name + ", " + language, file=sys.stderr)
                try:
                    rows.append(row(name, language, letters, read(letters)))
                except (FileNotFoundError, subprocess.SubprocessError, OSError) as absent:
                    print("left out: " + name + ": " + str(absent), file=sys.stderr)
    head = ["program", "language", "CPU a letter, warm", "CPU to start and read all once", "remarks a good letter", "misspelt word seen",
            "tone and words seen"]
    table = "| " + " | ".join(head) + " |\n|" + " --- |" * len(head) + "\n" + "".join("| " + " | ".join(one) + " |\n" for one in rows)
    print(table)
    with open(PAGE, encoding="utf-8") as page:
        before, _, rest = page.read().partition(BEGIN)
    with open(PAGE, "w", encoding="utf-8") as page:
        page.write(before + BEGIN + "\n" + table + END + rest.partition(END)[2])


if __name__ == "__main__":
    main()
