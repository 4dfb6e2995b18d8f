import os
import sys
import time


def out(text):
    sys.stdout.write(f"[{os.getpid()}] {text}\n")
    sys.stdout.flush()


def ping():
    out("ping")


def pong():
    time.sleep(0.05)
    out("pong")


if __name__ == "__main__":
    out("table tennis")

    child = os.fork()
    if not child:
        ping()
    else:
        os.wait()

    child = os.fork()
    if not child:
        pong()
    else:
        os.wait()

    out("game, set and match")
