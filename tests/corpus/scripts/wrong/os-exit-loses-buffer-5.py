import os
import sys
import time

def child(letter, word):
    time.sleep(0.1)
    sys.stdout.write(f"{letter} occurs {word.count(letter)} times in {word}\n")

word = "mississippi"
if __name__ == "__main__":
    sys.stdout.write("counting letters\n")
    sys.stdout.flush()
    pids = []
    for letter in sorted(set(word)):
        pid = os.fork()
        if pid:
            pids.append(pid)
        else:
            child(letter, word)
            os._exit(0)
    for pid in pids:
        _, status = os.waitpid(pid, 0)
        assert status == 0
    sys.stdout.write("counted\n")
