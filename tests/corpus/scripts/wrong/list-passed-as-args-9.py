from multiprocessing import Process

students = [
    {"name": "Ada", "maths": 1, "music": 3},
    {"name": "Emil", "maths": 4, "music": 1},
    {"name": "Zoe", "maths": 2, "music": 2},
]


def report(student):
    mean = (student["maths"] + student["music"]) / 2
    print(f'{student["name"]:>6}: {mean}')


def start_report(student):
    worker = Process(target=report, args=(student), daemon=False)
    worker.start()
    return worker


def main():
    workers = list(map(start_report, students))
    for worker in workers:
        worker.join()
    print("reports printed for", len(workers), "students")


if __name__ == "__main__":
    main()
