import multiprocessing as mp
import time


def producer(belt):
    for i in range(1, 6):
        time.sleep(0.1)
        belt.put(f"box {i}")


def consumer(belt, packed):
    # work until nothing is left
    while not belt.empty():
        box = belt.get()
        print("packing", box)
        packed.value += 1
    print("belt is empty, going home")


def main():
    belt = mp.Queue()
    packed = mp.Value("i", 0)
    staff = {
        "producer": mp.Process(target=producer, args=(belt,)),
        "consumer": mp.Process(target=consumer, args=(belt, packed)),
    }
    for person in staff.values():
        person.start()
    for person in staff.values():
        person.join()
    print(packed.value, "boxes were packed")


if __name__ == "__main__":
    main()
