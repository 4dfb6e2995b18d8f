from multiprocessing import Process

names = []


def course(title, people):
    for person in people:
        names.append(person)
    print(title, "is attended by", *sorted(names))


if __name__ == "__main__":
    ps = [Process(target=course, args=a) for a in (("yoga", ["Jo", "Al"]), ("chess", ["Bo"]))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("courses:", len(ps))
