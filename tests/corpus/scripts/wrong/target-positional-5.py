from multiprocessing import Process


def beep():
    print("beep")


if __name__ == "__main__":
    crew = []
    for _ in range(4):
        crew.append(Process(beep))
    for c in crew:
        c.start()
    for c in crew:
        c.join()
