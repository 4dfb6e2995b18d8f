import time
from multiprocessing import Pool


def work(job):
    number, animal = job
    name = f"Process-{number}"
    time.sleep(0.02)
    print(f"{name}: {animal} has {len(animal)} letters", flush=True)
    return name


def main():
    animals = ["ant", "bear", "camel", "donkey", "elk", "fox"]
    with Pool(2) as pool:
        names = pool.map(work, enumerate(animals, start=1))
    print(f"You see: {len(set(names))} different processes did the work:", names)


if __name__ == "__main__":
    main()
