from multiprocessing import Manager, Process


def enrol(course, students, register):
    for s in students:
        current = register[course]
        current.append(s)
        register[course] = current


if __name__ == "__main__":
    wishes = {"art": ["Ida", "Jo"], "chess": ["Kai", "Lena", "Mo"], "choir": ["Ned"]}
    manager = Manager()
    register = manager.dict({course: [] for course in wishes})
    ps = [Process(target=enrol, args=(c, s, register)) for c, s in wishes.items()]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    for course in sorted(wishes):
        print(course, register[course])
    manager.shutdown()
