from multiprocessing import Process, parent_process

class LoudProcess(Process):
    def run(self):
        print(self.name, "begins, in main:", parent_process() is None)
        Process.run(self)
        print(self.name, "ends")

def add_up(limit):
    print("sum to", limit, "is", sum(range(limit + 1)))

if __name__ == "__main__":
    ps = [LoudProcess(target=add_up, args=(n,)) for n in (10, 100, 1000)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
