import multiprocessing as mp
import os
import tempfile


class Diary(mp.Process):
    def __init__(self, path, entries):
        super().__init__()
        self.path = path
        self.entries = entries

    def run(self):
        book = open(self.path, "w")
        for day, text in self.entries:
            book.write(f"{day}: {text}\n")
        # strongest exit, so that nothing stays in memory
        os._exit(0)


def main():
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "diary.txt")
        diary = Diary(path, [("Mon", "rain"), ("Tue", "swimming"), ("Wed", "nothing")])
        diary.start()
        diary.join()
        print("exit code", diary.exitcode)
        with open(path) as f:
            text = f.read()
        print(len(text), "characters in the diary")
        print(text, end="")


if __name__ == "__main__":
    main()
