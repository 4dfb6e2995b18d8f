import multiprocessing


def say(animal):
    print("I am a", animal)


if __name__ == "__main__":
    tasks = []
    for animal in ["cat", "dog", "cow", "hen"]:
        tasks.append(lambda: say(animal))

    processes = [multiprocessing.Process(target=t) for t in tasks]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
