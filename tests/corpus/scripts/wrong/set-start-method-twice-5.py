from multiprocessing import Process, Queue, set_start_method
import os


class Mailbox:
    def __init__(self):
        self.letters = Queue()

    def read(self, n):
        return [self.letters.get() for _ in range(n)]


def write(letters, text):
    letters.put(f"{text} (written by {os.getpid()})")


def main():
    box = Mailbox()
    set_start_method("spawn")     # works on every system
    writers = [Process(target=write, args=(box.letters, t)) for t in ("hello", "goodbye")]
    for w in writers:
        w.start()
    for letter in box.read(len(writers)):
        print(letter)
    for w in writers:
        w.join()


if __name__ == "__main__":
    main()
