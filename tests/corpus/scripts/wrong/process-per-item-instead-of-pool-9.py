import multiprocessing as mp

# our "pool" of 8 workers should check all the ISBN numbers
NUMBERS = [f"97831614840{n:02}" for n in range(30)]


class Checker(mp.Process):
    def __init__(self, where, isbn, digits):
        super().__init__()
        self.where, self.isbn, self.digits = where, isbn, digits

    def run(self):
        s = sum(int(d) * (1 if i % 2 == 0 else 3) for i, d in enumerate(self.isbn))
        self.digits[self.where] = s % 10


def main():
    digits = mp.Array("i", len(NUMBERS))
    started = []
    i = 0
    while i < len(NUMBERS):
        c = Checker(i, NUMBERS[i], digits)
        c.start()
        started.append(c)
        i += 1
    for c in started:
        c.join()
    good = [n for n, d in zip(NUMBERS, digits) if d == 0]
    print(len(good), "good numbers of", len(NUMBERS))
    print(*good)


if __name__ == "__main__":
    main()
