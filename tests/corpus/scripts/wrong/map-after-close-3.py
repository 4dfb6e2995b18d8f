import multiprocessing


class Crew:
    def __init__(self, size):
        self.workers = multiprocessing.Pool(size)

    def work(self, function, things):
        answers = self.workers.map(function, things)
        self.workers.close()      # tidy up until the next job comes
        return answers


def double(x):
    return 2 * x


def negative(x):
    return -x


if __name__ == "__main__":
    crew = Crew(2)
    print("doubled: ", crew.work(double, [1, 2, 3]))
    print("negative:", crew.work(negative, [1, 2, 3]))
