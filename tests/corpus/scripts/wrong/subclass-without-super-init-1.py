from multiprocessing import Process


class Job(Process):
    def __init__(self, n):
        self.n = n

    def run(self):
        print(self.n * self.n)


if __name__ == "__main__":
    job = Job(5)
    job.start()
    job.join()
