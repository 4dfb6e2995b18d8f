import multiprocessing as mp


class Bell(mp.Process):
    def __init__(self, tone):
        super().__init__()
        self.tone = tone

    def run(self):
        print(self.tone, "... " * 3)


def ring(bells):
    for b in bells:
        b.start()
    for b in bells:
        b.join()


if __name__ == "__main__":
    bells = [Bell("ding"), Bell("dong")]
    for hour in (1, 2):
        print(hour, "o'clock")
        ring(bells)
