import multiprocessing as mp


class Printer:
    def __init__(self, lock):
        self.lock = lock

    def line(self, text):
        with self.lock:
            print(text)

    def page(self, name):
        with self.lock:
            self.line("--- " + name)
            self.line("    end of " + name)


def work(printer, name):
    printer.page(name)


if __name__ == "__main__":
    printer = Printer(mp.RLock())
    ps = [mp.Process(target=work, args=(printer, n)) for n in ("one", "two", "three")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
