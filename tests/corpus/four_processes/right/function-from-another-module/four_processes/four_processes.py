from roots import cube_root, square_root
from runner import run_together


def square(n):
    print(f"Square: {n**2}")


def cube(n):
    print(f"Cube: {n**3}")


def main(n=10):
    run_together([square, cube, square_root, cube_root], n)


if __name__ == "__main__":
    main()
