import multiprocessing

if __name__ == "__main__":
    multiprocessing.set_start_method("fork")
    team = []
    for n in (5, 10, 15, 20):
        team.append(multiprocessing.Process(target=lambda n=n: print(f"number {n}\n", end="")))
    for t in team:
        t.start()
    for t in team:
        t.join()
