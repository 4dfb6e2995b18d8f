import sys
from multiprocessing import Process
from multiprocessing.connection import wait

MEANING = {0: "balanced", 1: "a bracket is missing", 2: "wrong bracket"}
PAIRS = {")": "(", "]": "[", "}": "{"}


def check(text):
    stack = []
    for c in text:
        if c in "([{":
            stack.append(c)
        elif c in PAIRS:
            if not stack or stack.pop() != PAIRS[c]:
                sys.exit(2)
    sys.exit(1 if stack else 0)


if __name__ == "__main__":
    texts = ["(a + b) * [c]", "((a)", "{x]", "print('hi')"]
    checks = [Process(target=check, args=(t,)) for t in texts]
    for c in checks:
        c.start()
    open_ones = {c.sentinel for c in checks}
    while open_ones:
        open_ones -= set(wait(open_ones))
    for text, c in zip(texts, checks):
        c.join()
        print(f"{text:<16} {MEANING[c.exitcode]}")
