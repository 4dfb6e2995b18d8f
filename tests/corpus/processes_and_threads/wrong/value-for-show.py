import multiprocessing as mp


class Looker(mp.Process):
    def __init__(self, total):
        super().__init__()
        self.total = total

    def run(self):
        with self.total.get_lock():
            print("the total is", self.total.value)


def total_in_shared_memory(numbers, workers):
    total = mp.Value("q", sum(numbers))
    lookers = [Looker(total) for k in range(workers)]
    for looker in lookers:
        looker.start()
    for looker in lookers:
        looker.join()
    return total.value
