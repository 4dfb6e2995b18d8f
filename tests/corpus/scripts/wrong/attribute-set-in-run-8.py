from multiprocessing import Process
import string


class Caesar(Process):
    """Encrypts one message."""

    def __init__(self, message, key):
        super().__init__(name="caesar-%d" % key)
        self.message = message
        self.key = key
        self.secret = ""

    def run(self):
        abc = string.ascii_lowercase
        for ch in self.message:
            self.secret += abc[(abc.index(ch) + self.key) % 26]


if __name__ == "__main__":
    machines = [Caesar("attack", 3), Caesar("retreat", 7), Caesar("hello", 13)]
    for m in machines:
        m.start()
    for m in machines:
        m.join()
    for m in machines:
        print(m.name, ":", m.message, "->", m.secret)
