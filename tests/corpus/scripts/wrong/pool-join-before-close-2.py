import multiprocessing as mp


class Workshop:
    def __init__(self, size):
        self.pool = mp.Pool(size)
        self.jobs = []

    def give(self, function, *args):
        self.jobs.append(self.pool.apply_async(function, args))

    def finish(self):
        answers = [job.get() for job in self.jobs]
        for a in answers:
            print(a)
        self.pool.join()
        self.pool.close()


def polish(thing, times):
    return thing + "*" * times


if __name__ == "__main__":
    shop = Workshop(2)
    shop.give(polish, "shoe", 2)
    shop.give(polish, "mirror", 5)
    shop.finish()
    print("workshop closed")
