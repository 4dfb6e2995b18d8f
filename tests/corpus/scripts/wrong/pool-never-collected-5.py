from multiprocessing import Pool
from time import sleep

areas = []

def area(a, b):
    sleep(0.5)
    return a * b

def remember(values):
    areas.extend(values)
    print("got", values)

if __name__ == "__main__":
    rooms = [(3, 4), (5, 2), (6, 6), (2, 2)]
    pool = Pool(4)
    pool.starmap_async(area, rooms, callback=remember)
    print("areas:", areas, "sum:", sum(areas))
