from concurrent.futures import ProcessPoolExecutor
import os


class Parcel:
    def __init__(self, town, weight):
        self.town = town
        self.weight = weight


def post(parcel):
    price = 2 + parcel.weight * 3
    return parcel.town, price, parcel.worker


def main():
    parcels = [Parcel("Oslo", 2), Parcel("Rome", 5), Parcel("Kyiv", 1)]
    for parcel in parcels:
        parcel.worker = os.getpid()
    with ProcessPoolExecutor(3) as executor:
        futures = [executor.submit(post, parcel) for parcel in parcels]
        for future in futures:
            town, price, worker = future.result()
            print(town, "costs", price, "and was done by worker", worker)


if __name__ == "__main__":
    main()
