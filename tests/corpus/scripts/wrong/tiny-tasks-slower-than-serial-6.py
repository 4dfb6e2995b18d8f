import multiprocessing
import time


def upper(letter):
    return letter.upper()


class Shouter:
    def __init__(self, text):
        self.text = text

    def alone(self):
        return "".join(upper(c) for c in self.text)

    def together(self, n=3):
        with multiprocessing.Pool(n) as crew:
            return "".join(crew.imap(upper, self.text))


def timed(method):
    t = time.time()
    result = method()
    return result, time.time() - t


if __name__ == "__main__":
    shouter = Shouter("to be or not to be that is the question " * 60)
    r1, slow = timed(shouter.alone)
    r2, fast = timed(shouter.together)
    assert r1 == r2
    print(r2[:40])
    print(f"alone {slow * 1000:.1f} ms, with 3 processes {fast * 1000:.1f} ms")
    print(f"speed-up: {slow / fast:.4f}")
