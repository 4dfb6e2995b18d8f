import multiprocessing as mp


class Rectangle(mp.Process):
    def __init__(self, width, height):
        super().__init__()
        self.width = width
        self.height = height

    def run(self):
        return self.width * self.height


def main():
    small = Rectangle(2, 3)
    big = Rectangle(20, 30)
    a1 = small.start()
    a2 = big.start()
    small.join()
    big.join()
    print(f"area of the small one: {a1}")
    print(f"area of the big one:   {a2}")


if __name__ == "__main__":
    main()
