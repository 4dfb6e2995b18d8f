import multiprocessing as mp
import os
import sys
import tempfile

MARKER = os.path.join(tempfile.gettempdir(), f"net-{os.getpid()}.ok")


class Download(mp.Process):
    def __init__(self, url, marker):
        super().__init__()
        self.url = url
        self.marker = marker

    def run(self):
        # the "network" works only at the second try
        if not os.path.exists(self.marker):
            open(self.marker, "w").close()
            print("no network")
            sys.exit(2)
        print("got", self.url)


def main():
    d = Download("http://x.example/data.csv", MARKER)
    try:
        d.start()
        d.join()
        if d.exitcode != 0:
            print("exit code", d.exitcode, "- once more")
            d.start()
            d.join()
    finally:
        if os.path.exists(MARKER):
            os.remove(MARKER)


if __name__ == "__main__":
    main()
