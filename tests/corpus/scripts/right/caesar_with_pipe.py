from multiprocessing import Pipe, Process
import string


class Caesar(Process):
    """Encrypts one message and sends it home."""

    def __init__(self, message, key):
        super().__init__()
        self.message = message
        self.key = key
        self.secret = []
        self.home, self.away = Pipe(duplex=False)

    def run(self):
        abc = string.ascii_lowercase
        for ch in self.message:
            self.secret.append(abc[(abc.index(ch) + self.key) % 26])
        self.away.send("".join(self.secret))

    def answer(self):
        text = self.home.recv()
        self.join()
        return text


if __name__ == "__main__":
    machines = [Caesar("attack", 3), Caesar("retreat", 7), Caesar("hello", 13)]
    for m in machines:
        m.start()
    for m in machines:
        print(m.message, "->", m.answer())
