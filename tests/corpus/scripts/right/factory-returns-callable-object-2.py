import multiprocessing


class Caesar:
    """Call me to print the secret text."""

    def __init__(self, shift):
        self.shift = shift

    def __call__(self, text):
        out = ""
        for ch in text:
            out += chr((ord(ch) - 97 + self.shift) % 26 + 97) if ch.isalpha() else ch
        print(self.shift, out)


def cipher(shift):
    return Caesar(shift)


if __name__ == "__main__":
    procs = []
    for shift in (1, 3, 13, 25):
        procs.append(multiprocessing.Process(target=cipher(shift), args=("attack at dawn",)))
    [p.start() for p in procs]
    [p.join() for p in procs]
