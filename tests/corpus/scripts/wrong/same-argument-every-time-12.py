import multiprocessing as mp

POEM = [
    "Twinkle twinkle little star",
    "How I wonder what you are",
    "Up above the world so high",
    "Like a diamond in the sky",
]


class Reader:
    def __init__(self):
        self.line = 0

    def job(self):
        return (self.line,)

    def next_line(self):
        self.line + 1


def shout(line):
    return f"{line + 1}. {POEM[line].upper()}!"


if __name__ == "__main__":
    reader = Reader()
    handles = []
    with mp.Pool(4) as pool:
        for _ in POEM:
            handles.append(pool.apply_async(shout, reader.job()))
            reader.next_line()
        print("\n".join(h.get() for h in handles))
