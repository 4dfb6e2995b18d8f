# 4 processes should each print one of the 4 cube numbers
import multiprocessing as mp


class Printer:
    def __init__(self, limit):
        self.limit = limit

    def work(self):
        for k in range(1, self.limit + 1):
            print(mp.current_process().name, "prints", k ** 3, flush=True)
        return self.limit


if __name__ == "__main__":
    with mp.Pool(4) as four:
        job = four.apply_async(Printer(4).work)
        printed = job.get()
    print(f"{printed} processes printed")
