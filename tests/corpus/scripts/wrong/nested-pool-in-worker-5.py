import multiprocessing as mp
import time


class Factory:
    def __init__(self, product):
        self.product = product

    def assemble(self, count):
        helpers = [mp.Process(target=make_part, args=(self.product, i)) for i in range(count)]
        for h in helpers:
            h.start()
        for h in helpers:
            h.join()
        return f"{self.product} with {count} parts"


def make_part(product, i):
    time.sleep(0.05)
    print(f"part {i} of {product}")


def main():
    pool = mp.Pool(processes=3)
    orders = [pool.apply_async(Factory(p).assemble, (2,)) for p in ("bike", "lamp", "chair")]
    pool.close()
    pool.join()
    for o in orders:
        print(o.get())


if __name__ == "__main__":
    main()
