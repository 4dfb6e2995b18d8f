from multiprocessing import Process

def average(name, marks):
    print(name, "has an average of", sum(marks) / len(marks))

if __name__ == "__main__":
    school = [("1a", [2, 3, 1]), ("1b", []), ("1c", [4, 2, 2, 1])]
    ps = []
    for name, marks in school:
        ps.append(Process(target=average, args=(name, marks)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("All classes done without problems.")
