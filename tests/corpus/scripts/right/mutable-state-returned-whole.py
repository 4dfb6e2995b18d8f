from multiprocessing import Pool


class Plant:
    def __init__(self, name):
        self.name, self.height = name, 0

    def grow(self, rain):
        self.height += rain * len(self.name)
        return self


def grow(job):
    plant, rain = job
    return plant.grow(rain)


if __name__ == "__main__":
    plants = [Plant("rose"), Plant("oak")]
    with Pool(2) as pool:
        for rain in (1, 2):
            plants = pool.map(grow, [(p, rain) for p in plants])
    print({p.name: p.height for p in plants})
