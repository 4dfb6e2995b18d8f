import os
import sys
import tempfile
import textwrap

WORKER = textwrap.dedent("""
    import sys, collections
    text = sys.argv[1]
    top = collections.Counter(text.split()).most_common(1)[0]
    print(top[0], top[1])
""")


def main():
    texts = ["to be or not to be to", "row row row your boat", "no no yes no"]
    with tempfile.TemporaryDirectory() as d:
        script = os.path.join(d, "wordcount.py")
        with open(script, "w") as f:
            f.write(WORKER)
        # start a process for every text ...
        running = []
        for t in texts:
            running.append(os.popen(f'"{sys.executable}" "{script}" "{t}"'))
        # ... and then read what they say
        for t, r in zip(texts, running):
            print(repr(t), "most frequent:", r.read().strip())
            r.close()


if __name__ == "__main__":
    main()
