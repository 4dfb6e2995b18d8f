import multiprocessing as mp

class Cuber(mp.Process):
    def __init__(self, number):
        self.number = number

    def run(self):
        print(self.number, "cubed is", self.number ** 3)

if __name__ == "__main__":
    cubers = [Cuber(n) for n in (2, 3, 4)]
    for c in cubers:
        c.start()
    for c in cubers:
        c.join()
