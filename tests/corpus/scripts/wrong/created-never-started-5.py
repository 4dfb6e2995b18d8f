# print the cube root of 4 numbers in 4 processes
import multiprocessing

def show(n):
    print(n, "->", round(n ** (1 / 3), 4))

def main():
    p1 = multiprocessing.Process(target=show, args=(10,))
    p2 = multiprocessing.Process(target=show, args=(100,))
    p3 = multiprocessing.Process(target=show, args=(1000,))
    p4 = multiprocessing.Process(target=show, args=(10000,))
    # wait until they are ready
    p1.join()
    p2.join()
    p3.join()
    p4.join()
    print("ready")

if __name__ == "__main__":
    main()
