from multiprocessing import Pool


def minutes(trip):
    return trip.name, 60 * trip.km / trip.speed


if __name__ == "__main__":
    workers = Pool(2)


class Trip:
    def __init__(self, name, km, speed):
        self.name = name
        self.km = km
        self.speed = speed


def main():
    trips = [Trip("school", 4, 15), Trip("granny", 90, 80), Trip("shop", 1, 5)]
    for name, m in workers.imap(minutes, trips):
        print(name, "takes", round(m), "minutes")
    workers.close()
    workers.join()


if __name__ == "__main__":
    main()
