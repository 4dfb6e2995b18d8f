import multiprocessing

def average(temperatures):
    print("average:", sum(temperatures) / len(temperatures))

if __name__ == "__main__":
    monday = [3, 5, 9, 7]
    tuesday = [2, 2, 6]
    p1 = multiprocessing.Process(target=average, args=(monday))
    p2 = multiprocessing.Process(target=average, args=(tuesday))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    print("done")
